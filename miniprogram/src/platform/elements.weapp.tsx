import { Input as WechatInput, ScrollView, Text as WechatText, View as WechatView } from '@tarojs/components';
import { a11y } from './a11y';
import type { ElementProps, InputProps, PressProps, ScrollProps, TextProps } from './elements.types';

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

export function Input({ kind, label, maxLength = 140, onInput, onConfirm, ...rest }: InputProps) {
  return (
    <WechatInput
      {...rest}
      {...a11y({ label })}
      type={kind === 'digits' ? 'number' : 'text'}
      maxlength={maxLength}
      confirmType="go"
      onInput={(event) => onInput(event.detail.value)}
      onConfirm={(event) => onConfirm?.(event.detail.value)}
    />
  );
}

/** Anything that can be tapped. */
export function Press(props: PressProps) {
  const { children, className = '', label, role = 'button', selected, disabled, href: _href, onPress, ...rest } = props;
  return (
    <WechatView
      {...rest}
      className={`press ${disabled ? 'press-off' : ''} ${className}`}
      hoverClass={disabled ? 'none' : 'press-down'}
      {...a11y({ role, label, selected })}
      onClick={disabled ? undefined : onPress}
    >
      {children}
    </WechatView>
  );
}
