/**
 * The content security policy of both editions: nothing but the program's own files, no inline script or style, no
 * evaluation. Electron and the server of the browser edition send it as a header; the page carries it as a meta
 * element too, for static servers that send none (`frame-ancestors` has no meaning there and is left out).
 */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
];

export const META_POLICY = DIRECTIVES.join('; ');

/** Headers of every response, by lower-case name. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [...DIRECTIVES, "frame-ancestors 'none'"].join('; '),
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};
