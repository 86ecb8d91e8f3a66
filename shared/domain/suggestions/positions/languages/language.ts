import type { Stance } from '../../../model.ts';

/**
 * The words of a language by which reported speech is known. All are folded (`foldWord`: lower case, no accents); words
 * of a phrase are parted by blanks, entries of a list by `|`. Verbs stand in the forms that occur in the news.
 */
export interface Language {
  /** BCP 47, the first part. */
  readonly tag: string;
  /** The commonest words: by them the language is told, and they say nothing of what a passage is about. */
  readonly common: string;
  /** What opens a clause that is held: “that”. */
  readonly that: string;
  /** “as” before “X noted”. */
  readonly as: string;
  /** “and”, “but”, “while”: between two reports. */
  readonly and: string;
  /** “while”, “but”: what follows is no more what was rejected or wanted. */
  readonly contrast: string;
  /** “who”, where it takes up the name before. */
  readonly who: string;
  /** Pronouns that can be a subject, for one person and for several. */
  readonly pronouns: string;
  /** “I”, “we”: whoever has the word. */
  readonly own: string;
  /** Those of them that take up the person who spoke last: “he”. */
  readonly persons: string;
  readonly articles: string;
  /** A name after one of these is not the subject. */
  readonly prepositions: string;
  /** Among them those that tie an office to whom it speaks for: “a spokesman for the Kremlin”. */
  readonly belonging: string;
  /** May stand between subject and verb, apart from dates. */
  readonly between: string;
  /** “has”, of such a participle. */
  readonly auxiliaries: string;
  readonly not: string;
  /** With them nothing is reported: “would say”. */
  readonly modals: string;
  /** Before “to” they leave it a report: “likes to say”. */
  readonly leadIn: string;
  /** Before a participle they make it passive; '' where forms tell. */
  readonly passive: string;
  /** “by”, after a passive. */
  readonly by: string;
  /** Signs of a whole clause. */
  readonly finite: string;
  /** “according to”. */
  readonly accordingTo: string;
  /** “in his view”: whose is to be told from before. */
  readonly accordingToHim: string;
  /** “view”, in “in Nagy’s view”. */
  readonly views: string;
  /** The same, said after the name: “zufolge”. */
  readonly accordingAfter: string;
  /** Texts that demand something. */
  readonly documents: string;
  /** “under”, before a document. */
  readonly under: string;
  /** What makes such a text known, with its author as subject. */
  readonly publish: string;
  /** “demand”, “refusal”: after whose it is, before what it is. */
  readonly nouns: readonly { readonly words: string; readonly stance: Stance }[];
  /** Whether the subject may stand after the verb outside of direct speech. */
  readonly inverts: boolean;
  /** Forms that are as often nouns: they count only right after a name or a pronoun. */
  readonly doubtful: string;
  /** “No” at the start of a passage, and “without” in it: “No talks without guarantees”. */
  readonly refusing: string;
  readonly without: string;
  readonly conditional: string;
  readonly opposing: string;
  readonly supporting: string;
  readonly verbs: readonly VerbGroup[];
}

export interface VerbGroup {
  readonly forms: string;
  /** What the verb says of the stance; `plain`: nothing, the words that follow do. */
  readonly stance: Stance | 'plain';
  /** Takes a clause: with “that” or a quotation only; or also without. */
  readonly clause?: 'that' | 'bare';
  /** Is itself the stand: “rejected the plan”, “refused to leave”. */
  readonly object?: true;
  /** Names whom it is said to right after it. */
  readonly addressee?: true;
  /** Has no subject of its own: “adding that”. */
  readonly participle?: true;
  /** A participle at the end, whose auxiliary stands by the subject: “hat den Plan abgelehnt”. */
  readonly final?: true;
  /** Is one only where a thing is given a name: “called the move “reckless””, “called it an insult”. */
  readonly quoted?: true;
  /** Comes apart: the word that has to follow in the sentence. */
  readonly particle?: string;
}
