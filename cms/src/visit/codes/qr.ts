/** Light modules around a code, as ISO/IEC 18004 asks for. */
const quietZone = 4;

/** Dark modules of an address as a QR code, row by row, its quiet zone included. Level M: a sign gets scratched. */
export async function qrModules(address: string): Promise<boolean[][]> {
  // An ES module: the compiled CMS can only load it this way.
  const { default: encodeQR } = await import('qr');
  return encodeQR(address, 'raw', { ecc: 'medium', border: quietZone });
}
