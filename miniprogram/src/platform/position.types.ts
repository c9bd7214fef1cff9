/** WGS-84 degrees; accuracy in metres. */
export interface PhonePosition {
  latitude: number;
  longitude: number;
  accuracy: number;
}

/** Where the phone is; undefined when it does not say so soon, or the person does not allow it. */
export type FindPosition = () => Promise<PhonePosition | undefined>;
