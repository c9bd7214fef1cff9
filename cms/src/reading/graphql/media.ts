import type { AudioView, NarrationView, PictureView, RenditionView } from '../projection/views';
import { builder } from './builder';
import { picturePreset, voice } from './enums';
import { aboutTexts, textAnswer, textsIn } from './texts';

const rendition = builder.objectRef<RenditionView>('Rendition').implement({
  description: 'One file of a picture: a preset in one format.',
  fields: (t) => ({
    preset: t.expose('preset', { type: picturePreset, description: 'The named size.' }),
    type: t.exposeString('type', { description: 'Media type: image/avif, image/webp or image/jpeg.' }),
    url: t.exposeString('url', { description: "Address, relative to the server's." }),
    width: t.exposeInt('width', { description: 'Pixels.' }),
    height: t.exposeInt('height', { description: 'Pixels.' }),
    bytes: t.exposeInt('bytes', { description: 'Size of the file in bytes.' }),
  }),
});

const focalPoint = builder.objectRef<PictureView['focalPoint']>('FocalPoint').implement({
  description: 'The point that a cut must keep.',
  fields: (t) => ({
    x: t.exposeFloat('x', { description: 'From the left edge, 0 to 1.' }),
    y: t.exposeFloat('y', { description: 'From the top edge, 0 to 1.' }),
  }),
});

export const picture = builder.objectRef<PictureView>('Picture').implement({
  description: 'A picture with its words in the language served.',
  fields: (t) => ({
    texts: t.field({
      type: [textAnswer],
      description: aboutTexts,
      resolve: (view) => textsIn(view, view.words, ['alternativeText', 'caption', 'credit']),
    }),
    alternativeText: t.exposeString('alternativeText', {
      description: 'What the picture shows, for those who do not see it.',
    }),
    caption: t.exposeString('caption', { nullable: true, description: 'Line below the picture.' }),
    credit: t.exposeString('credit', { nullable: true, description: 'Who made it.' }),
    focalPoint: t.field({
      type: focalPoint,
      description: 'The point that a cut must keep.',
      resolve: (view) => view.focalPoint,
    }),
    width: t.exposeInt('width', { description: 'Width of the original in pixels; 0 when not known.' }),
    height: t.exposeInt('height', { description: 'Height of the original in pixels; 0 when not known.' }),
    thumbHash: t.exposeString('thumbHash', { nullable: true, description: 'ThumbHash placeholder, Base64.' }),
    renditions: t.field({
      type: [rendition],
      description: 'Files made ahead: best format first as made by the media pipeline.',
      args: {
        preset: t.arg({
          type: picturePreset,
          required: false,
          description: 'Only this size; all sizes when absent.',
        }),
      },
      resolve: (view, { preset }) => view.renditions.filter((one) => !preset || one.preset === preset),
    }),
  }),
});

const audio = builder.objectRef<AudioView>('Audio').implement({
  description: 'A recorded or synthesised narration.',
  fields: (t) => ({
    url: t.exposeString('url', { description: "Address, relative to the server's." }),
    type: t.exposeString('type', { description: 'Media type.' }),
    bytes: t.exposeInt('bytes', { description: 'Size of the file in bytes.' }),
    texts: t.field({
      type: [textAnswer],
      description: aboutTexts,
      resolve: (view) => textsIn(view, view.words, ['credit']),
    }),
    durationSeconds: t.exposeFloat('durationSeconds', { nullable: true, description: 'Length in seconds.' }),
    voice: t.expose('voice', { type: voice, description: 'Who speaks.' }),
    credit: t.exposeString('credit', {
      nullable: true,
      description: 'Name of the speaker or the synthesiser.',
    }),
  }),
});

export const narration = builder.objectRef<NarrationView>('Narration').implement({
  description: 'What is told about an exhibit. The text is there also without audio.',
  fields: (t) => ({
    text: t.exposeString('text', {
      description: 'The text as read aloud; paragraphs are separated by blank lines.',
    }),
    texts: t.field({
      type: [textAnswer],
      description: aboutTexts,
      resolve: (view) => textsIn(view, view.words, ['text', 'transcript']),
    }),
    transcript: t.exposeString('transcript', {
      description: 'What is heard, in writing; the text itself where the two do not differ.',
    }),
    audio: t.field({
      type: audio,
      nullable: true,
      description: 'The recording, where there is one.',
      resolve: (view) => view.audio,
    }),
  }),
});
