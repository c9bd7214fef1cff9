/** How one field is shown to curators. */
export type FieldView = {
  label: string;
  /** Help text below the field. */
  help?: string;
  placeholder?: string;
  /** For a relation: the field by which its target is shown. */
  shownBy?: string;
};

/** How one type or component is shown in the admin. */
export type View = {
  /** Field that names an entry, in lists, relations and the closed rows of a component. */
  mainField: string;
  sort?: [field: string, order: 'ASC' | 'DESC'];
  /** Columns of the list. */
  columns?: string[];
  /** Rows of the form: fields with their widths, twelve units to a row. */
  rows: [field: string, width: number][][];
  fields: Record<string, FieldView>;
};

/** Views by uid. */
export type Views = Record<string, View>;
