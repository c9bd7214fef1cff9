import {
  ScrollView,
  Input as WechatInput,
  Slider as WechatSlider,
  Text as WechatText,
  View as WechatView,
} from '@tarojs/components';
import Taro from '@tarojs/taro';
import { a11y } from './a11y';
import type {
  ElementProps,
  InputProps,
  PressProps,
  ScrollProps,
  SliderProps,
  TextProps,
} from './elements.types';

export function View({ children, ...rest }: ElementProps) {
  return <WechatView {...rest}>{children}</WechatView>;
}

export function Text({ children, selectable, ...rest }: TextProps) {
  return (
    <WechatText {...rest} userSelect={selectable}>
      {children}
    </WechatText>
  );
}

export function Scroll({ children, sideways, className = '', ...rest }: ScrollProps) {
  return (
    <ScrollView
      {...rest}
      className={`scroll ${sideways ? 'scroll-sideways' : ''} ${className}`}
      scrollX={sideways === true}
      scrollY={sideways !== true}
      enhanced
      showScrollbar={false}
    >
      {children}
    </ScrollView>
  );
}

export function Input({
  kind,
  label,
  secret = false,
  maxLength = 140,
  onInput,
  onConfirm,
  ...rest
}: InputProps) {
  return (
    <WechatInput
      {...rest}
      {...a11y({ label })}
      type={kind === 'digits' ? 'number' : 'text'}
      password={secret}
      maxlength={maxLength}
      confirmType="go"
      onInput={(event) => onInput(event.detail.value)}
      onConfirm={(event) => onConfirm?.(event.detail.value)}
    />
  );
}

export function Slider({ spoken, label, value, max, onChange, className = '' }: SliderProps) {
  const { theme } = Taro.getAppBaseInfo();
  return (
    <WechatSlider
      className={className}
      {...a11y({ role: 'slider', label: `${label} ${spoken}` })}
      value={value}
      max={max}
      blockSize={16}
      activeColor={theme === 'dark' ? '#E07A6C' : '#9E2A2B'}
      backgroundColor={theme === 'dark' ? '#4A443E' : '#D8D2C8'}
      onChange={(event) => onChange(event.detail.value)}
    />
  );
}

/** What is chosen of several is checked; everything else that is current or switched on is selected. */
const state = (role: PressProps['role'], selected: boolean | undefined) =>
  role === 'radio' || role === 'switch' ? { checked: selected } : { selected };

/** Anything that can be tapped. */
export function Press(props: PressProps) {
  const {
    children,
    className = '',
    label,
    role = 'button',
    selected,
    expanded,
    disabled,
    href: _href,
    onPress,
    ...rest
  } = props;
  return (
    <WechatView
      {...rest}
      className={`press ${disabled ? 'press-off' : ''} ${className}`}
      hoverClass={disabled ? 'none' : 'press-down'}
      {...a11y({ role, label, expanded, ...state(role, selected) })}
      onClick={disabled ? undefined : onPress}
    >
      {children}
    </WechatView>
  );
}
