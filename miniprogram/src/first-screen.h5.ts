// Visits begin on one of these: in the first file they need no further round trip.
import './visit/home/index';
import './guide/exhibit/index';
