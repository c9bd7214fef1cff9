import { createContext } from 'react';

/** How often the register has changed as a whole since the page was opened: what is shown is read again then. */
export const RegisterRound = createContext(0);
