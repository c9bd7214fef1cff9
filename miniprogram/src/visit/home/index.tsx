import { nextDays } from 'shared/ceremony';
import { civilDate } from 'shared/time';
import { useDaysAhead } from '../../ceremony/days/use-days-ahead';
import { type FlagDays, useFlagDays } from '../../ceremony/days/use-flag-days';
import { FlagCard } from '../../ceremony/flag-card/flag-card';
import { Later, Page, Screen, Section } from '../../components';
import { ResumeCard } from '../../guide/progress/resume-card';
import { toStoryCard } from '../../guide/stories/story';
import { StoryRow } from '../../guide/stories/story-row';
import { toTourCard } from '../../guide/tours/tour';
import { TourShelf } from '../../guide/tours/tour-shelf';
import { appTexts, useLanguage, useTexts } from '../../language';
import { type ScreenQuery, useScreenQuery } from '../../network';
import type { HomeQuery } from '../../network/generated/graphql';
import { HomeDocument } from '../../network/generated/home';
import { useTextSize } from '../../preferences';
import { weekdayAndDayText } from '../calendar/calendar';
import { useNow } from '../calendar/use-now';
import { toNotices } from '../notice/notice';
import { noticeTexts } from '../notice/notice.texts';
import { NoticeList } from '../notice/notice-list';
import { openingTexts } from '../opening/opening.texts';
import { AreaGrid } from './area-grid';
import { toAreaTiles } from './areas';
import { homeTexts } from './home.texts';
import { Masthead } from './masthead';
import { MoreLink } from './more-link';
import { NumberDoor } from './number-door';
import { OpenList } from './open-list';
import { toOpenPlaces } from './open-places';

interface Props {
  data: HomeQuery;
  at: Date;
  flag: ScreenQuery<FlagDays>;
}

function Home({ data, at, flag }: Props) {
  const { locale } = useLanguage();
  const texts = useTexts(homeTexts);
  // Fewer things on a screen that shows fewer words: stories and areas have doors of their own.
  const { elder } = useTextSize();
  const notices = toNotices(data.notices, useTexts(noticeTexts), locale);
  const places = toOpenPlaces(data.exhibits.items, at, useTexts(openingTexts), locale);
  const tours = data.tours.map(toTourCard);
  const stories = data.stories.items.map(toStoryCard);
  return (
    <>
      <NoticeList notices={notices} />
      <ResumeCard />
      <FlagCard query={flag} at={at} />
      <NumberDoor />
      <OpenList open={places} />
      <Later>
        {tours.length > 0 ? (
          <Section title={texts.tours} aside={<MoreLink to="tours" text={texts.allTours} />}>
            <TourShelf tours={tours} />
          </Section>
        ) : null}
        <Later>
          {stories.length > 0 && !elder ? (
            <Section title={texts.stories} aside={<MoreLink to="stories" text={texts.allStories} />}>
              {stories.map((story) => (
                <StoryRow key={story.slug} story={story} />
              ))}
            </Section>
          ) : null}
          {elder ? null : <AreaGrid areas={toAreaTiles(data.areas)} />}
        </Later>
      </Later>
    </>
  );
}

export default function HomePage() {
  const { asked, locale } = useLanguage();
  const app = useTexts(appTexts);
  const at = useNow();
  const query = useScreenQuery(HomeDocument, { locale: asked });
  const today = civilDate(at);
  const flag = useFlagDays(at, { window: nextDays(at), wanted: today });
  useDaysAhead();
  const day = weekdayAndDayText(today, locale);
  return (
    <Page title={app.name} tab="home" bleed>
      <Masthead name={app.name} day={day} />
      <Screen query={query} skeleton={['card', 'card', 'row', 'row', 'row']}>
        {(data) => <Home data={data} at={at} flag={flag} />}
      </Screen>
    </Page>
  );
}
