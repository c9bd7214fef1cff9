/** Size of a picture in pixels. */
export const sheet = { width: 640, height: 480 } as const;

const all = (fill: string) => `<rect width="${sheet.width}" height="${sheet.height}" fill="${fill}"/>`;
const light =
  '<linearGradient id="light" x2="1" y2="1"><stop stop-color="#FFFFFF" stop-opacity="0.22"/><stop offset="1" stop-color="#000000" stop-opacity="0.14"/></linearGradient>';

/** Courses of a wall, every other one moved by half a stone. */
function courses(height: number, width: number, line: string): string {
  const rows = Math.ceil(sheet.height / height);
  return Array.from({ length: rows }, (_, row) => {
    const y = row * height;
    const joints = Array.from({ length: Math.ceil(sheet.width / width) + 1 }, (_, at) => {
      const x = at * width - (row % 2) * (width / 2);
      return `M${x},${y} v${height}`;
    }).join(' ');
    return `<path d="M0,${y} H${sheet.width} ${joints}" stroke="${line}" fill="none"/>`;
  }).join('');
}

/** A red wall of the palace with the marble of its base. */
const redWall = `${all('#A5473F')}<rect y="392" width="640" height="88" fill="#E4DDCF"/><path d="M0,392 H640 M0,410 H640 M0,440 H640" stroke="#B8AE9B"/>`;
/** The same wall under its glazed tiles. */
const parkWall = `${redWall}<rect width="640" height="34" fill="#C9993E"/>${Array.from({ length: 22 }, (_, at) => `<path d="M${at * 30},34 a15,12 0 0 0 30,0 z" fill="#B5852F" stroke="#8F6722"/>`).join('')}`;
const brickWall = `${all('#8C8D89')}${courses(32, 96, '#6B6C68')}`;
const tiledWall = `${all('#DAD7CF')}${courses(80, 80, '#B9B4A8').replaceAll('M-40', 'M0')}<rect y="424" width="640" height="56" fill="#9A968D"/>`;
/** The open square: sky, the paving running away, two posts to carry the plate. */
const square = `<linearGradient id="sky" x2="0" y2="1"><stop stop-color="#BFD0D8"/><stop offset="1" stop-color="#EEF0EC"/></linearGradient>${all('url(#sky)')}<rect y="372" width="640" height="108" fill="#C8C2B6"/><path d="M0,372 H640 M0,392 H640 M0,424 H640 M320,372 V480 M200,372 L80,480 M440,372 L560,480 M80,372 L-160,480 M560,372 L800,480" stroke="#ADA698" fill="none"/><g fill="#6E7478"><rect x="206" y="90" width="12" height="340"/><rect x="422" y="90" width="12" height="340"/></g>`;

const byArea: Readonly<Record<string, string>> = {
  天安门城楼: redWall,
  中山公园: parkWall,
  劳动人民文化宫: parkWall,
  正阳门: brickWall,
  前门大街: brickWall,
  地下通道: tiledWall,
};

/** What stands behind a sign of an area, seen from the front; an area not named here is open ground. */
export const sceneryOf = (area: string): string => `${byArea[area] ?? square}${light}${all('url(#light)')}`;
