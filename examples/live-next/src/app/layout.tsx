import type { ReactNode } from 'react';

export const metadata = { title: 'Live shop' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <style>{'video { max-width: 100% }'}</style>
        {children}
      </body>
    </html>
  );
}
