#!/bin/sh
# Build the release program: .build/release/visieplein, with Swift's own libraries inside so that it runs by itself.
set -eu
cd "$(dirname "$0")/.."
. scripts/common.sh

swift package resolve || stop \
    "Het ophalen van de Swift-pakketten is niet gelukt: kijk of er internet is en probeer het opnieuw." \
    "The Swift packages could not be fetched: check the network and try again."
swift build --configuration release --static-swift-stdlib --product visieplein || stop \
    "Het programma kon niet worden gebouwd: de meldingen hierboven zeggen waar het misgaat." \
    "The program could not be built: the messages above say where."
