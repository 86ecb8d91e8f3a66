/** What is in a file, in numbers. */
export const Facts = ({ facts }: { readonly facts: readonly (readonly [name: string, number: number])[] }) => (
  <dl className="facts">
    {facts.map(([name, number]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{number}</dd>
      </div>
    ))}
  </dl>
);
