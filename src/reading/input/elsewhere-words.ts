import { linesOf } from '../lexicon-lines.js';

/** The beginnings of paragraphs that link to other pages. */
export const LEADS_ELSEWHERE = linesOf(`
  Advertisement
  Also read
  Also on
  Click here
  Continue reading
  Don't miss
  Download our app
  Download the app
  Follow us on
  Get our
  Get the latest
  Join our
  Join the conversation
  Listen to this article
  LOG IN
  Log in
  More on this
  More from
  More:
  Our Standards:
  Our standards:
  READ:
  READ MORE
  READ ALSO
  Read also
  Read more
  Read next
  Read our
  Read the full story
  Related:
  Related articles
  Related stories
  Recommended
  SEE ALSO
  See also
  Share this
  SIGN IN
  Sign in
  Sign up for
  Sign up to
  Skip to
  Skip past
  Story continues below
  Article continues below
  Subscribe to
  Support our journalism
  WATCH:
  Watch:
  We use cookies
  Your browser does not support
`);

/** Headings of links and teasers. They can be in the middle of an article, which continues with the next paragraph. */
export const HEADINGS_ELSEWHERE = linesOf(`
  Advertisement
  Editor's picks
  Follow us
  Latest
  More from this author
  More on this story
  Newsletter
  Read more
  Recommended
  Recommended stories
  Related
  Related articles
  Related content
  Related coverage
  Related news
  Related posts
  Related stories
  Related topics
  See also
  Share
  Share this
  Share this article
  Share this page
  Share this story
  Tags
  Topics
  Trending
`);

/** Headings after an article: nothing below them, up to the next heading, is part of it. */
export const HEADINGS_BEHIND = linesOf(`
  Comments
  External links
  Latest news
  Leave a reply
  More stories
  Most popular
  Most read
  Most viewed
  Sister links
  Sources
  Top stories
  You may also like
  You might also like
`);

/** The beginnings of lines that credit contributors. */
export const CREDITS = linesOf(`
  Additional reporting by
  Compiled by
  Contributing:
  Edited by
  Editing by
  Reporting and writing by
  Reporting by
  Writing by
`);
