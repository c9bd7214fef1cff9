import { Input, View } from '../../platform/elements';
import './spot.scss';

interface FieldProps {
  label: string;
  value: string;
  placeholder?: string;
  maxLength?: number;
  secret?: boolean;
  onInput: (value: string) => void;
}

/** A field with its name above it. */
export function Field({ label, ...input }: FieldProps) {
  return (
    <View>
      <View className="spot-label">{label}</View>
      <Input className="spot-input" label={label} {...input} />
    </View>
  );
}
