/** How far an import or export is. */
export interface Progress {
  readonly phase: 'check' | 'media' | 'documents' | 'files';
  readonly done: number;
  readonly total: number;
}

export type OnProgress = (progress: Progress) => void;
