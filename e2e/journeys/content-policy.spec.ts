import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

declare global {
  /** What a script of the page left behind for the test to read. */
  var leftBehind: string | undefined;
}

interface Attack {
  readonly what: string;
  /** Runs in the page. */
  readonly attack: () => void;
  /** The directive that stops it. */
  readonly directive: RegExp;
}

/**
 * What hostile text would do if it became page code. `page.evaluate` itself may evaluate strings whatever the policy
 * says; what it schedules may not, and runs as the page's own code.
 */
const ATTACKS: readonly Attack[] = [
  {
    what: 'a script made of a string',
    attack: () => {
      const script = document.createElement('script');
      setTimeout(() => {
        script.textContent = 'window.leftBehind = "ran"';
        document.body.append(script);
      });
    },
    directive: /require-trusted-types-for|script-src/,
  },
  {
    what: 'an event handler in an attribute',
    attack: () => {
      setTimeout(() => document.body.setAttribute('onclick', 'window.leftBehind = "ran"'));
    },
    directive: /require-trusted-types-for|script-src/,
  },
  {
    what: 'markup put into the page',
    attack: () => {
      setTimeout(() => {
        document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.leftBehind = \'ran\'">');
      });
    },
    directive: /require-trusted-types-for/,
  },
  {
    what: 'markup of an element',
    attack: () => {
      setTimeout(() => {
        document.createElement('div').innerHTML = '<img src="data:," onerror="window.leftBehind = \'ran\'">';
      });
    },
    directive: /require-trusted-types-for/,
  },
  {
    what: 'markup that is parsed',
    attack: () => {
      setTimeout(() => new DOMParser().parseFromString('<script>window.leftBehind = "ran"</script>', 'text/html'));
    },
    directive: /require-trusted-types-for/,
  },
  {
    what: 'markup that is written',
    attack: () => {
      setTimeout(() => document.write('<script>window.leftBehind = "ran"</script>'));
    },
    directive: /require-trusted-types-for/,
  },
  {
    what: 'a frame of markup',
    attack: () => {
      setTimeout(() => {
        document.createElement('iframe').srcdoc = '<script>parent.leftBehind = "ran"</script>';
      });
    },
    directive: /require-trusted-types-for/,
  },
  {
    what: 'eval',
    attack: () => {
      // biome-ignore lint/security/noGlobalEval: that it does nothing is what is tested
      setTimeout(() => globalThis.eval('window.leftBehind = "ran"'));
    },
    directive: /require-trusted-types-for|script-src/,
  },
  {
    what: 'a function made of a string',
    attack: () => {
      setTimeout(() => new Function('window.leftBehind = "ran"')());
    },
    directive: /require-trusted-types-for|script-src/,
  },
  {
    what: 'a timer with a string',
    attack: () => {
      setTimeout(() => Reflect.apply(setTimeout, window, ['window.leftBehind = "ran"', 0]));
    },
    directive: /require-trusted-types-for|script-src/,
  },
  {
    what: 'a script from elsewhere',
    attack: () => {
      const script = document.createElement('script');
      setTimeout(() => {
        script.src = 'https://example.com/x.js';
        document.body.append(script);
      });
    },
    directive: /require-trusted-types-for|script-src/,
  },
  {
    what: 'a worker from elsewhere',
    attack: () => {
      setTimeout(() => new Worker('https://example.com/x.js'));
    },
    directive: /require-trusted-types-for/,
  },
  {
    what: 'a worker made of a string',
    attack: () => {
      const code = new Blob(['postMessage("ran")'], { type: 'text/javascript' });
      setTimeout(() => {
        new Worker(URL.createObjectURL(code)).onmessage = () => Object.assign(window, { leftBehind: 'ran' });
      });
    },
    directive: /require-trusted-types-for/,
  },
  {
    what: 'a worker whose address has words behind it',
    attack: () => {
      setTimeout(() => new Worker('./assets/x.js?y'));
    },
    directive: /require-trusted-types-for/,
  },
  {
    what: 'a policy of its own',
    attack: () => {
      const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): unknown } };
      setTimeout(() => trustedTypes?.createPolicy('mine', { createHTML: (text: string) => text }));
    },
    directive: /trusted-types/,
  },
  {
    what: 'another policy of the same name',
    attack: () => {
      const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): unknown } };
      setTimeout(() => trustedTypes?.createPolicy('default', { createHTML: (text: string) => text }));
    },
    directive: /trusted-types/,
  },
  {
    what: 'a remote fetch',
    attack: () => {
      setTimeout(
        () =>
          void fetch('https://example.com/')
            .then(() => Object.assign(window, { leftBehind: 'ran' }))
            .catch(() => {}),
      );
    },
    directive: /connect-src/,
  },
  {
    what: 'a web socket',
    attack: () => {
      setTimeout(() => {
        new WebSocket('wss://example.com/').onopen = () => Object.assign(window, { leftBehind: 'ran' });
      });
    },
    directive: /connect-src/,
  },
  {
    what: 'a beacon',
    attack: () => {
      setTimeout(() => navigator.sendBeacon('https://example.com/', 'x'));
    },
    directive: /connect-src/,
  },
  {
    what: 'a remote picture',
    attack: () => {
      const image = document.createElement('img');
      image.onload = () => Object.assign(window, { leftBehind: 'ran' });
      image.src = 'https://example.com/x.png';
    },
    directive: /img-src/,
  },
  {
    what: 'a remote style',
    attack: () => {
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'https://example.com/x.css' }),
      );
    },
    directive: /style-src/,
  },
  {
    what: 'a style of its own',
    attack: () => {
      const style = document.createElement('style');
      style.append('@import url(https://example.com/x.css)');
      document.head.append(style);
    },
    directive: /style-src/,
  },
  {
    what: 'a video',
    attack: () => {
      document.body.append(Object.assign(document.createElement('video'), { src: 'https://example.com/x.mp4' }));
    },
    directive: /media-src|default-src/,
  },
  {
    what: 'a frame',
    attack: () => {
      const frame = document.createElement('iframe');
      frame.src = 'https://example.com/';
      document.body.append(frame);
    },
    directive: /frame-src/,
  },
  {
    what: 'a program of a plug-in',
    attack: () => {
      const object = document.createElement('object');
      setTimeout(() => {
        object.setAttribute('data', 'https://example.com/x.swf');
        document.body.append(object);
      });
    },
    directive: /object-src|require-trusted-types-for/,
  },
  {
    what: 'another base of all addresses',
    attack: () => {
      document.head.append(Object.assign(document.createElement('base'), { href: 'https://example.com/' }));
    },
    directive: /base-uri/,
  },
  {
    what: 'a form that is sent away',
    attack: () => {
      const form = Object.assign(document.createElement('form'), { action: 'https://example.com/' });
      document.body.append(form);
      form.submit();
    },
    directive: /form-action/,
  },
];

test('the security policy stops whatever hostile text would do as page code', async ({ analyst, guard }) => {
  const { page } = analyst;
  await expect(analyst.button('Open articles').first()).toBeVisible();
  await page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      document.body.dataset.stopped = event.effectiveDirective;
    });
  });
  for (const { what, attack, directive } of ATTACKS) {
    await test.step(what, async () => {
      const offences = await guard.provoke(async () => {
        await page.evaluate(() => delete document.body.dataset.stopped);
        await page.evaluate(attack);
        // Asked by hand: a form that was stopped looks to Playwright like a navigation that has not ended.
        await expect.poll(() => page.evaluate(() => document.body.dataset.stopped)).toMatch(directive);
        await allSaid(page);
      });
      expect(offences.length, 'the guard of all journeys would have seen it').toBeGreaterThan(0);
      expect(await page.evaluate(() => globalThis.leftBehind)).toBeUndefined();
    });
  }
});

test('the policy has no exception, whichever way the page is served', async ({ analyst }) => {
  const { header, meta, others } = await analyst.page.evaluate(async () => {
    const { headers } = await fetch(location.href);
    const get = (name: string) => headers.get(name) ?? '';
    return {
      header: get('content-security-policy'),
      meta: document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '',
      others: ['cross-origin-opener-policy', 'cross-origin-resource-policy', 'referrer-policy', 'x-frame-options'].map(
        get,
      ),
    };
  });
  for (const policy of [header, meta]) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types default");
    expect(policy).not.toMatch(/unsafe|\*|https?:|allow-duplicates/);
  }
  expect(header).toContain("frame-ancestors 'none'");
  expect(others).toEqual(['same-origin', 'same-origin', 'no-referrer', 'DENY']);
});

/** What the page has said to its console has been heard: a last word has come after it. */
async function allSaid(page: Page): Promise<void> {
  const last = 'That was all.';
  await Promise.all([
    page.waitForEvent('console', (message) => message.text() === last),
    page.evaluate((text) => console.debug(text), last),
  ]);
}
