import { stem } from '../text/stem';

/**
 * Words that name one thing among its siblings (a sport, an animal, a person's part, a metal): when one stands in the
 * English and nothing in the Chinese calls for it, the sign says something else.
 */
const PARTICULAR = new Set(
  `soldier doctor nurse teacher student driver policeman firefighter athlete referee woman man boy girl baby child
  basketball football volleyball badminton tennis baseball softball golf bowling hockey rugby squash handball gateball
  billiards gymnastics boxing judo archery fencing swimming skiing skating cycling running
  dragon octopus worm dog cat monkey panda lion tiger bear elephant giraffe deer snake bird fish horse cow sheep pig rabbit duck goose
  bus taxi train plane airplane bicycle truck boat ship motorcycle tram helicopter
  rose peony lotus orchid chrysanthemum tulip magnolia lilac azalea pine cypress willow bamboo ginkgo
  gold silver bronze copper iron jade porcelain pottery silk
  beef pork chicken mutton lamb shrimp crab tofu rice noodles egg tomato potato cabbage
  spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday
  red yellow blue black white purple pink orange brown
  hospital library church cinema theater prison airport supermarket pharmacy kindergarten
  interpreter translator actor actress audience artist chef waiter journalist lawyer engineer farmer hunter
  bank hotel school university zoo aquarium garage bridge pagoda mosque cemetery factory farm market stadium
  passport visa license receipt bell drum mirror sword bottle bowl spoon shoe hat glove coat umbrella piano guitar
  computer television camera tea coffee milk wine beer juice drink cigarette medicine
  january february april june july august september october november december
  grenade weapon gun bomb wife husband donkey ant fuck hell heaven ghost devil god`
    .trim()
    .split(/\s+/)
    .map(stem),
);

/** The word names one particular thing. */
export const isParticular = (word: string): boolean => PARTICULAR.has(word);
