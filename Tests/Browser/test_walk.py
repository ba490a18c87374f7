"""A reader opens the folder from disk and clicks: overview, village, initiative, party, and back again."""

from playwright.sync_api import Page

from built_site import BuiltSite

OVERVIEW, VILLAGE, INITIATIVE, PARTY = "index.html", "kernen/*", "kernen/*/initiatieven/*", "partijen/*"
ROUTE = [OVERVIEW, VILLAGE, INITIATIVE, PARTY, INITIATIVE, VILLAGE, OVERVIEW]


def test_walks_there_and_back_by_clicking(site: BuiltSite, watched_page: Page) -> None:
    route = find_route(site, ["index.html"])
    assert route, "no series of links goes " + " → ".join(ROUTE)
    watched_page.goto((site.folder / route[0]).as_uri())
    for path in route[1:]:
        destination = (site.folder / path).as_uri()
        # Links in a drawing have no address of their own in full.
        pairs = "links => links.map(a => a.getAttribute('href')).map(href => [href, new URL(href, document.baseURI).href])"
        hrefs = watched_page.eval_on_selector_all("a[href]", pairs)
        written = {written for written, resolved in hrefs if resolved.split("#")[0] == destination}
        links = [watched_page.locator(f'a[href="{href}"]:visible') for href in sorted(written)]
        visible = [link for link in links if link.count()]
        assert visible, f"{watched_page.url} has no visible link to {path}"
        visible[0].first.click()
        watched_page.wait_for_url(lambda url: url.split("#")[0] == destination)
        assert watched_page.locator("h1").count() == 1


def find_route(site: BuiltSite, walked: list[str]) -> list[str] | None:
    """The first series of pages along ROUTE in which each page links to the next."""
    if len(walked) == len(ROUTE):
        return walked
    wanted = ROUTE[len(walked)]
    for path in sorted(site.links(walked[-1])):
        if site.pages[path].kind == wanted and (route := find_route(site, [*walked, path])):
            return route
    return None
