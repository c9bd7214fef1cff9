export { formText, uploadedTable } from '../../../desk/upload';
