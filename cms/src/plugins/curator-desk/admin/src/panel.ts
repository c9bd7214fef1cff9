/** What Strapi hands to a panel beside the form. */
export interface PanelProps {
  readonly model: string;
  readonly documentId?: string;
  readonly document?: { readonly documentId?: string; readonly updatedAt?: string; readonly locale?: string };
}

/** Parts of the admin that Strapi documents and does not type for us. */
export interface ContentManager {
  readonly apis: { addEditViewSidePanel(panels: readonly unknown[]): void };
}

/** The permission of this desk, as the admin asks for it. */
export const deskPermissions = [{ action: 'plugin::curator-desk.desk', subject: null }];
