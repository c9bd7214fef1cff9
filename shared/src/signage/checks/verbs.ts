const words = (text: string): string[] => text.trim().split(/\s+/);

/** Base verbs that stand wrongly after No. */
export const BASE_VERBS: ReadonlySet<string> = new Set(
  words(`smoke park swim climb touch enter spit lean eat throw pick step trample take bring carry feed sit lie stand run
    jump dive ride drive cross turn rely depend push pull knock shout talk speak make write draw paint carve post hang sell
    beg photograph film shoot use open close disturb feed catch hunt fish cut burn light fire set fly play chase gather
    loiter stay wait stop pass walk go come leave forget lose put place pile store dump pour drink wash clean bathe wade
    sleep rest camp cook damage break destroy pollute litter spray sing dance get keep hold let give allow wear remove lock
    urinate defecate overtake speed honk reverse move exceed approach block occupy switch answer call ask sunbathe skate ski
    surf sail row ride race fight gamble drink buy squeeze crowd spit scribble graffiti`),
);

/** Of these the ones that are also nouns and stand rightly after No. */
export const NOUN_VERBS: ReadonlySet<string> = new Set(
  words(`open close drink litter fire light speed stop pass access entry call rest graffiti fish post film play use cook race
    fight camp damage stay place exit cut store row burn crowd drive walk push pull move post wait turn`).filter(
    (word) =>
      ![
        'push',
        'pull',
        'move',
        'stay',
        'cut',
        'burn',
        'cook',
        'place',
        'turn',
        'walk',
        'fish',
        'play',
        'film',
      ].includes(word),
  ),
);
