import { useEffect, useState } from 'react';

/**
 * What a dialog has to look up before it can say what it would do; null until it is there. What was found for another
 * question is not given: a preview must not speak of what is no longer asked.
 *
 * @param question what the look-up depends on, as one string; it is made anew when that changes
 */
export function useLookup<T>(look: () => Promise<T>, question: string): T | null {
  const [found, setFound] = useState<{ readonly question: string; readonly value: T } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the look-up depends on is the caller's to say
  useEffect(() => {
    let current = true;
    void look().then((value) => current && setFound({ question, value }));
    return () => {
      current = false;
    };
  }, [question]);
  return found?.question === question ? found.value : null;
}
