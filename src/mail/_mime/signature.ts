/** Proves who signed the mail; Outlook shows a seal and no attachment. Any other file may only say that it is one. */
export function isSignature(type: string, name: string): boolean {
  const isOfType = /^application\/(?:(?:x-)?pkcs7|pgp)-signature$/.test(type);
  return isOfType && /^$|\.(?:p7s|asc|sig)$/i.test(name);
}
