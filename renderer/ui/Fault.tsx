interface Props {
  readonly fault: string | null;
}

/** Why what was asked for was not done, where it was asked for. The place is there before it is filled: only then it is read out. */
export const Fault = ({ fault }: Props) => <div role="alert">{fault && <p className="warning">{fault}</p>}</div>;
