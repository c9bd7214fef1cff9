import { Field } from '@strapi/design-system';
import { forwardRef } from 'react';
import { styled } from 'styled-components';
import type { Finding } from '../findings/finding';
import { MarkedText } from '../findings/marked-text';

/** The marked text lies exactly under the typed one and gives the box its height. */
const Layers = styled.div`
  display: grid;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  &:focus-within {
    border-color: ${({ theme }) => theme.colors.primary600};
    box-shadow: 0 0 0 2px ${({ theme }) => theme.colors.primary600};
  }
  > * {
    grid-area: 1 / 1;
    margin: 0;
    padding: 12px 16px;
    font: inherit;
    font-size: 1.8rem;
    line-height: 1.6;
    letter-spacing: normal;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    min-height: 7.2rem;
  }
`;
const Under = styled.div`
  color: transparent;
`;
const Typed = styled.textarea`
  border: 0;
  outline: 0;
  resize: none;
  overflow: hidden;
  background: transparent;
  color: ${({ theme }) => theme.colors.neutral800};
`;

interface Props {
  readonly label: string;
  readonly lang: 'zh-CN' | 'en';
  readonly value: string;
  readonly findings: readonly Finding[];
  readonly placeholder: string;
  readonly onChange: (value: string) => void;
}

/** A text of a sign, typed where its faults are marked. */
export const SignField = forwardRef<HTMLTextAreaElement, Props>(function SignField(
  { label, lang, value, findings, placeholder, onChange },
  typed,
) {
  return (
    <Field.Root id={`sign-${lang}`}>
      <Field.Label>{label}</Field.Label>
      <Layers>
        <Under aria-hidden lang={lang}>
          <MarkedText text={value} findings={findings} />
          {'\u200b'}
        </Under>
        <Typed
          ref={typed}
          id={`sign-${lang}`}
          lang={lang}
          rows={1}
          maxLength={2000}
          value={value}
          placeholder={placeholder}
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
        />
      </Layers>
    </Field.Root>
  );
});
