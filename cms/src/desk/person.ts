/** A signed-in administrator as Strapi hands him over. */
export interface RequestUser {
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly email?: string | null;
}

/** The name of a signed-in administrator, as kept in records; Chinese names family name first. */
export function nameOfUser(user: RequestUser | undefined): string | undefined {
  if (!user) return undefined;
  const [given = '', family = ''] = [user.firstname?.trim(), user.lastname?.trim()];
  const isChinese = [given, family].every((part) => /^[\u4e00-\u9fff·]*$/.test(part));
  const name = isChinese ? `${family}${given}` : `${given} ${family}`.trim();
  return name || user.email || undefined;
}
