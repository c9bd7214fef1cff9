/** Dark modules of an address as a QR code, row by row, without the quiet zone. Level M: a sign gets scratched. */
export async function qrModules(address: string): Promise<boolean[][]> {
  // An ES module: the compiled CMS can only load it this way.
  const { default: encodeQR } = await import('qr');
  return encodeQR(address, 'raw', { ecc: 'medium', border: 0 });
}

/** Light modules around a code; ISO/IEC 18004 asks for four. */
export const quietZone = 4;
