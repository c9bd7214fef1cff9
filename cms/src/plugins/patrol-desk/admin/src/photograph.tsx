import { useEffect, useState } from 'react';
import { styled } from 'styled-components';
import { usePatrolDesk, useTelling } from './client';

const Frame = styled.button`
  min-width: 48px;
  height: 72px;
  padding: 0;
  overflow: hidden;
  cursor: zoom-in;
  background: ${({ theme }) => theme.colors.neutral100};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

/** A photograph in small; pressed, it opens in whole. Photographs lie behind the desk and have no public address. */
export function Photograph({ file, label }: { readonly file: string; readonly label: string }) {
  const { read } = usePatrolDesk();
  const { failed } = useTelling();
  const [small, setSmall] = useState<string>();
  useEffect(() => {
    let current = true;
    read<{ content: string }>(`/photographs/${file}/small`).then(
      ({ content }) => current && setSmall(content),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [file, read]);
  const enlarge = async () => {
    const page = window.open('', '_blank');
    try {
      const { content } = await read<{ content: string }>(`/photographs/${file}/whole`);
      const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      if (page) page.location.href = URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' }));
    } catch (error) {
      page?.close();
      failed(error);
    }
  };
  return (
    <Frame type="button" onClick={enlarge} aria-label={`${label}，打开大图`}>
      {small ? <img src={`data:image/jpeg;base64,${small}`} alt="" height={72} /> : '照片'}
    </Frame>
  );
}
