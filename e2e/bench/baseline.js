/*
 * The least that a page can do for the same outcome, without any of the program: what it takes here is the browser's
 * share. `baseline` is what the benchmark sets before it presses the button.
 */
const button = document.getElementById('go');
const main = document.getElementById('text');

const acts = {
  /** The text in plain paragraphs. */
  open: ({ text }) => {
    main.replaceChildren(
      ...text.split('\n').map((line) => Object.assign(document.createElement('p'), { textContent: line })),
    );
  },
  /** One span around the next words of the first long paragraph. */
  tag: () => {
    const paragraph = [...main.children].find(({ lastChild }) => lastChild?.nodeType === 3 && lastChild.length > 40);
    const words = paragraph.lastChild;
    const mark = document.createElement('span');
    mark.style.background = 'gold';
    const range = document.createRange();
    range.setStart(words, 5);
    range.setEnd(words, 20);
    range.surroundContents(mark);
  },
  /** The same value as JSON, handed to the downloads. */
  export: ({ project }) => {
    const blob = new Blob([JSON.stringify(project, null, 2)], { type: 'application/json' });
    Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: 'baseline.json' }).click();
  },
};

button.addEventListener('click', () => {
  const { act, ...what } = window.baseline;
  acts[act](what);
  window.baselineDone = (window.baselineDone ?? 0) + 1;
});
