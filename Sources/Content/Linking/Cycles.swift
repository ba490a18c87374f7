internal import Diagnostics

/// The cycles of a graph, each once, from its smallest node on, in order of that node. Of cycles that share nodes
/// at least one is found.
/// - Parameter edges: from each node to those that it points at.
func cycles(in edges: [Int: [Int]]) -> [[Int]] {
    enum Mark { case onPath, done }
    var marks: [Int: Mark] = [:]
    var found: [[Int]] = []
    for root in edges.keys.sorted() where marks[root] == nil {
        // An explicit stack: a chain of waiting initiatives may be longer than a thread's own.
        var path: [Int] = [root]
        var next: [Int] = [0]
        marks[root] = .onPath
        while let node = path.last, let position = next.last {
            let targets = edges[node] ?? []
            guard position < targets.count else {
                marks[node] = .done
                path.removeLast()
                next.removeLast()
                continue
            }
            next[next.count - 1] += 1
            let target = targets[position]
            switch marks[target] {
            case nil:
                marks[target] = .onPath
                path.append(target)
                next.append(0)
            case .onPath:
                guard let start = path.firstIndex(of: target) else { continue }
                found.append(startingAtSmallest(Array(path[start...])))
            case .done: continue
            }
        }
    }
    return found.sorted { $0.lexicographicallyPrecedes($1) }
}

private func startingAtSmallest(_ cycle: [Int]) -> [Int] {
    guard let smallest = cycle.min(), let start = cycle.firstIndex(of: smallest) else { return cycle }
    return Array(cycle[start...] + cycle[..<start])
}

extension Diagnostic {
    /// - Parameter names: the titles around the circle, each once.
    static func waitCycle(_ file: String, names: [String]) -> Diagnostic {
        let circle = (names + names.prefix(1)).joined(separator: " → ")
        let isAlone = names.count == 1
        return Diagnostic(
            .waitCycle, file: file, range: .fileStart,
            message: isAlone
                ? Message(nl: "“\(names[0])” wacht op zichzelf.", en: "“\(names[0])” waits for itself.")
                : Message(
                    nl: "Deze initiatieven wachten op elkaar: \(circle).",
                    en: "These initiatives wait for one another: \(circle)."),
            help: isAlone
                ? Message(nl: "Haal deze “wacht_op” weg.", en: "Take this “waits_for” out.")
                : Message(
                    nl: "Haal ergens in deze kring een “wacht_op” weg.",
                    en: "Take one “waits_for” out of this circle."))
    }
}
