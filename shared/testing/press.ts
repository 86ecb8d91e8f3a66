/** A key as the browser tells of it, without modifiers unless they are given. */
export const press = (key: string, code: string, modifiers: object = {}) => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...modifiers,
});
