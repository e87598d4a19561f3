import { linesOf } from '../lexicon-lines.js';
import { anyOf } from '../lexicon-pattern.js';

const STARTS = linesOf(`
  Photo
  Photos
  Photograph
  Photo by
  Photo credit
  Photograph by
  Photography
  Photography by
  Picture
  Pictured
  Picture by
  Image
  Images
  Image by
  Image credit
  Image caption
  Image source
  Caption
  Credit
  Credits
  File photo
  File image
  File picture
  FILE
  File
  FILE PHOTO
  Illustration
  Illustration by
  Graphic
  Graphic by
  Chart
  Map
  Video
  Video by
  Watch
  Listen
  Courtesy
  Courtesy of
  Photo illustration
`);

const AGENCIES = linesOf(`
  Getty Images
  AFP
  AP
  AP Photo
  Reuters
  EPA
  Shutterstock
  Alamy
  Bloomberg
  Wikimedia Commons
  Flickr
  iStock
  Unsplash
  Anadolu
  Zuma Press
  PA Images
  PA Wire
  The New York Times
`);

const STARTS_AS_CREDIT = new RegExp(
  `^(?:${anyOf(STARTS)})\\s?[:—–|]|^(?:Photo|Photograph|Image|Picture|Illustration|Graphic|Video)s? (?:by|courtesy of|credit) `,
  'u',
);
const ENDS_AS_CREDIT = new RegExp(`(?:[/(|—–©]|\\bvia)\\s?(?:${anyOf(AGENCIES)})\\)?$`, 'u');

/**
 * Whether a line is marked as a caption, or ends with the credit of a picture: 'Photo: ...', 'Jane Doe/Getty Images'.
 */
export const isCreditLine = (line: string): boolean =>
  line.length <= 500 && (STARTS_AS_CREDIT.test(line) || ENDS_AS_CREDIT.test(line) || /^©/u.test(line));
