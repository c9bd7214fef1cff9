// Most visits begin on this screen: in the first file it needs no further round trip.
import './visit/home/index';
