/** Written in at build time from TARO_APP_SERVER. */
declare const SERVER_ADDRESS: string;

declare module '*.module.scss' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
declare module '*.scss';
