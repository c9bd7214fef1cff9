export { DeskRefused, refused } from '../desk/refused';
