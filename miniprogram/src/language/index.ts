export { dictionary } from './dictionary';
export { announceLanguage, currentLanguage, type Language, useLanguage, useTexts } from './language';
export { appTexts } from './texts';
