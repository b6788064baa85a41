/**
 * Reads the host of an address, without `www.` and without the prefixes of mobile and AMP pages.
 * @param address an absolute or protocol-relative address, or a bare host
 * @returns the host in lower case, or null where there is none
 * @example
 * hostOf('https://amp.contoh.co.id/berita/1'); // 'contoh.co.id'
 */
export function hostOf(address: string): string | null {
  const match =
    /^(?:[a-z][a-z0-9+.-]{0,20}:)?(?:\/\/)?(?:[^/?#@\s]{0,100}@)?([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6})(?::\d{1,5})?(?=[/?#]|$)/i.exec(
      address.trim(),
    );
  const host = match?.[1]?.toLowerCase();
  return host === undefined || /^[\d.]+$/.test(host)
    ? null
    : host.replace(/^(?:(?:www\d?|m|amp|mobile)\.)+(?=[^.]+\.)/, '');
}
