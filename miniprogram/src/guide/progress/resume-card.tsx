import { Card, Eyebrow, Heading, Note } from '../../components';
import { useLanguage, useTexts } from '../../language';
import { link, open } from '../../navigation';
import { useScreenQuery } from '../../network';
import { ToursDocument } from '../../network/generated/tours';
import { toursTexts } from '../tours/tours.texts';
import { ProgressBar } from './progress-bar';
import { useProgress } from './progress-store';
import { toResume } from './resume';
import './resume-card.scss';

/** Takes a visitor back to the stop where a tour was left; nothing when none is under way. */
export function ResumeCard() {
  const { asked } = useLanguage();
  const texts = useTexts(toursTexts);
  const progress = useProgress();
  const skip = progress.every(({ finished }) => finished);
  const { data } = useScreenQuery(ToursDocument, { locale: asked }, { skip });
  const resume = toResume(progress, data?.tours ?? []);
  if (!resume) return null;
  const { slug, tour, at, count, stop } = resume;
  return (
    <Card
      tone="accent"
      className="resume"
      href={link('walk', { slug })}
      onPress={() => open('walk', { slug })}
    >
      <Eyebrow>{texts.resume}</Eyebrow>
      <Heading level={2} className="resume-name">
        {tour}
      </Heading>
      <Note>{texts.resumeAt(at, count, stop)}</Note>
      <ProgressBar at={at} count={count} />
    </Card>
  );
}
