export { answering, type DeskController, personOf } from '../../../desk/context';
