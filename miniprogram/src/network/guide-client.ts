import { packAnswers } from '../guide/pack/kept-answers';
import { carriedAnswer } from '../platform/carried-answer';
import { send } from '../platform/request';
import { server } from '../platform/server';
import { onHidden } from '../platform/shown';
import { storage } from '../platform/storage';
import { createClient } from './client';

/** The one client; made when the app starts, so that what was kept is there before the first screen draws. */
export const guideClient = createClient({
  send,
  storage,
  server,
  kept: packAnswers,
  carried: carriedAnswer.peek,
});

onHidden(guideClient.keepNow);
