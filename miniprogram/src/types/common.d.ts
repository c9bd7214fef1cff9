/** Written in at build time from TARO_APP_SERVER. */
declare const SERVER_ADDRESS: string;
/** Written in at build time from TARO_APP_SPEECH_PLUGIN: the version of WeChat's 同声传译, or empty. */
declare const SPEECH_PLUGIN: string;

declare module '*.module.scss' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
declare module '*.scss';
