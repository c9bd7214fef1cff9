import { type NarratedPlace, type NextTrack, narration, picture } from '../../components';
import { ExhibitDocument } from '../../network/generated/exhibit';
import type { ExhibitQuery } from '../../network/generated/graphql';
import { guideClient } from '../../network/guide-client';
import { voiced } from '../narration/voiced';

type Exhibit = NonNullable<ExhibitQuery['exhibit']>;

/** What the player is told of an exhibit. */
export function narratedPlace(exhibit: Exhibit, guide: string, asked: 'ZH' | 'EN'): NarratedPlace {
  const { slug, name, locale, cover, neighbours } = exhibit;
  return {
    slug,
    title: name,
    subtitle: guide,
    served: locale.served,
    cover: picture(cover)?.sources[0]?.url,
    next: neighbours.next ? nextNarration(neighbours.next, guide, asked) : undefined,
  };
}

/** The narration of the stop with the next number; read only when somebody goes on to it. */
function nextNarration(next: { slug: string; name: string }, guide: string, asked: 'ZH' | 'EN'): NextTrack {
  return {
    slug: next.slug,
    name: next.name,
    async load() {
      const variables = {
        locale: asked,
        other: asked === 'EN' ? ('ZH' as const) : ('EN' as const),
        slug: next.slug,
        number: null,
      };
      const { data } = await guideClient.apollo.query({ query: ExhibitDocument, variables });
      const exhibit = data?.exhibit;
      if (!exhibit) return undefined;
      return voiced(narration(exhibit.narration, narratedPlace(exhibit, guide, asked)));
    },
  };
}
