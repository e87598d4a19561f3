import { linesOf } from '../../lexicon-lines.js';

/**
 * Words in the class, id or role of elements that are never part of an article, one phrase a line. A phrase matches
 * whole words: `share` matches `post-share`, `ShareBar` and `share_buttons`, but not `shareholder`.
 */
export const NEVER_ARTICLE = linesOf(`
  ad
  ads
  adslot
  advert
  advertisement
  advertising
  alertdialog
  banner
  breadcrumb
  breadcrumbs
  comments
  consent
  contentinfo
  cookie
  cookies
  copyright
  dfp
  dialog
  disqus
  doc endnotes
  donate
  donation
  footnotes
  gdpr
  jp relatedposts
  lightbox
  login
  masthead
  menu
  modal
  most popular
  most read
  nav
  navbar
  navigation
  newsletter
  newsletters
  onetrust
  outbrain
  popup
  pull quote
  pullquote
  recirculation
  related
  related posts
  relateds
  search
  share
  sharedaddy
  sharing
  sidebar
  sign up
  signup
  site footer
  site header
  skip link
  skip links
  social
  sociallinks
  sponsored
  sr only
  subscribe
  subscription
  taboola
  toolbar
  trending
  visually hidden
  visuallyhidden
  screen reader text
`);

/** Words of the same kind that can also be on the container of the article: removed only with little text inside. */
export const SELDOM_ARTICLE = linesOf(`
  also read
  author
  author bio
  bio
  byline
  caption
  captions
  comment
  complementary
  credit
  credits
  dateline
  embed
  feedback
  footer
  gallery
  image
  keywords
  media
  metadata
  more on
  pagination
  pager
  paywall
  photo
  post meta
  article meta
  entry meta
  entry footer
  promo
  promotion
  rating
  read more
  recommended
  recommendation
  recommendations
  tag list
  tags
  teaser
  teasers
  timestamp
  toc
  topics
  video
  widget
`);
