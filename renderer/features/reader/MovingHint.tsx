interface Props {
  readonly onSet: () => void;
  readonly onCancel: () => void;
}

/** What the keys do while the edges of a tag are moved. It stays at the foot of the text, whatever is in sight. */
export const MovingHint = ({ onSet, onCancel }: Props) => (
  <div className="moving-hint" role="status">
    <span>
      <kbd>Shift</kbd>+<kbd>arrows</kbd>, <kbd>W</kbd>, <kbd>S</kbd> move this edge, <kbd>Tab</kbd> takes the other
    </span>
    <button
      type="button"
      className="button button-primary"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onSet}
    >
      Set <kbd>Enter</kbd>
    </button>
    <button type="button" className="button" onMouseDown={(event) => event.preventDefault()} onClick={onCancel}>
      Cancel <kbd>Esc</kbd>
    </button>
  </div>
);
