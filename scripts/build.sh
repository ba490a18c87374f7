#!/bin/sh
# Build the release program: .build/release/visieplein, one file with every library inside, so that it runs by itself.
#
# Pages are made of small pieces of memory, from all threads at once: jemalloc hands them out a tenth faster than the C
# library does. It has to be the only allocator of the program, which a fully static one sees to.
set -eu
cd "$(dirname "$0")/.."
. scripts/common.sh

swift package resolve || stop \
    "Het ophalen van de Swift-pakketten is niet gelukt: kijk of er internet is en probeer het opnieuw." \
    "The Swift packages could not be fetched: check the network and try again."
swift build --configuration release --product visieplein -Xswiftc -static-executable \
    -Xlinker -l:libjemalloc.a || stop \
    "Het programma kon niet worden gebouwd: de meldingen hierboven zeggen waar het misgaat." \
    "The program could not be built: the messages above say where."
