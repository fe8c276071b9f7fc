# Two commands, and nothing to set up before them: `make site` and `make test`.
# Each installs what is missing: libcmark (Debian: libcmark-dev, Homebrew: cmark), pkg-config where there is none,
# and, for the tests in a real browser, what Tests/Browser/install names.

.PHONY: site preview test check bench lint needs browser

## Builds the program and the site: Content/ and Templates/ become Site/.
site:
	Scripts/build-program
	.build/release/tally build

## Shows the site, drafts too, in a browser on this machine, and every change as soon as it is saved.
preview:
	Scripts/build-program
	.build/release/tally serve --open

## Reports the problems of Content/ and writes nothing.
check:
	Scripts/build-program
	.build/release/tally check

## Runs every test: of each room, of the command, and of the built site and the preview in a real browser.
test: needs browser lint
	swift test
	swift build --product tally
	.build/debug/tally build --output .build/site
	Tests/Browser/run .build/site
	Tests/Browser/preview .build/debug/tally

## Measures the program beside Hugo; see Benchmarks/README.md.
bench:
	Benchmarks/run
	Benchmarks/Preview/run

lint:
	swift format lint --strict --parallel --recursive Plugins Sources Tests Package.swift

needs:
	@Scripts/install-needs

browser:
	@Tests/Browser/install
