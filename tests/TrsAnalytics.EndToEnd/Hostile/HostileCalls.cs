using System.Text;
using TrsAnalytics.EndToEnd.CommandLine;

namespace TrsAnalytics.EndToEnd.Hostile;

/// <summary>Calls with words that no call should have, and environments of an unlucky day.</summary>
internal static class HostileCalls
{
    private static readonly string[] Words =
    [
        "", " ", "-", "--", "-1", "99999999999999999999h", "1e308h", "\u001b[2J", "\n", "\u202E", "a=b=c", "=", ",", ",,,", "*", "%s", "$(id)", "../..", "/", "/dev/null", "/dev/zero", "\uFFFD", "@file", "[plan]", "NaN", "-0", "0", "é", "--help", "/?",
    ];

    private static readonly string[][] Calls =
    [
        ["check", "{1}"], ["analyse", "{0}", "--by", "{1}"], ["analyse", "{0}", "--clock", "{1}"], ["whatif", "{0}", "--stage", "{1}", "--to", "1h"], ["whatif", "{0}", "--stage", "decision", "--to", "{1}"],
        ["whatif", "{0}", "--stage", "decision", "--to", "1h", "--where", "{1}"], ["rank", "{0}", "--as-of", "{1}"], ["rank", "{0}", "--unit", "{1}"], ["compare", "{0}", "--with", "{1}"], ["report", "{0}", "--format", "{1}"],
        ["report", "{0}", "--lang", "{1}"], ["worklist", "{0}", "-o", "{1}"], ["notebook", "run", "{1}"], ["kernel", "start", "{1}"], ["{1}"], ["new", "{0}/made/{1}"],
    ];

    private static readonly (string Name, string? Value)[] Variables =
    [
        ("HOME", null), ("HOME", "/no/such"), ("HOME", ""), ("TMPDIR", "/no/such"), ("TMPDIR", "{0}/plan.yaml"), ("TMPDIR", ""), ("TMPDIR", "relative"), ("LANG", "xx_XX.none"), ("LC_ALL", "ar_SA.UTF-8"), ("LC_ALL", "tr_TR"), ("LC_ALL", "C"),
        ("TZ", "Mars/Phobos"), ("TZ", "Pacific/Kiritimati"), ("TZ", ""), ("COLUMNS", "1"), ("COLUMNS", "-5"), ("COLUMNS", "99999999999"), ("COLUMNS", "x"), ("LINES", "0"), ("TERM", "dumb"), ("TERM", null), ("TERM", "none-such"), ("NO_COLOR", "1"),
        ("TRS_BROWSER", "/no/such"), ("TRS_BROWSER", "/bin/true"), ("TRS_BROWSER", "/"), ("TRS_BROWSER", "{0}/plan.yaml"), ("XDG_DATA_HOME", "/no/such"), ("JUPYTER_DATA_DIR", "/proc/1/none"), ("PWD", "/no/such"), ("USER", null),
    ];

    private static readonly (string Name, string Call)[] Shells =
    [
        ("a full output", "trs analyse {0} >/dev/full"), ("a full output of machines", "trs analyse {0} --json >/dev/full"), ("a full error", "trs chekc 2>/dev/full"), ("both full", "trs check {0} >/dev/full 2>/dev/full"),
        ("a closed output", "trs analyse {0} >&-"), ("a closed error", "trs check {0}/none 2>&-"), ("a closed input", "trs check {0} <&-"), ("a reader that leaves", "trs check {0} --json | head -c 10"),
        ("a folder that has gone", "mkdir gone && cd gone && rmdir ../gone && trs check {0}"), ("an output nobody may write", "trs report {0} --format html -o /proc/none"),
        ("a file as the folder", "trs report {0} --format html,xlsx -o {0}/plan.yaml/x"), ("a worklist over a folder", "mkdir w.csv; trs worklist {0} -o w.csv"), ("new over a study", "trs new {0}"), ("new below a file", "trs new {0}/plan.yaml/x"),
        ("new from itself", "trs new {0}/b --from {0}/b"), ("the kernel below a file", "trs kernel install --prefix {0}/plan.yaml"), ("the kernel nowhere", "trs kernel install --prefix ''"), ("a notebook over itself", "echo '{}' >a.ipynb; trs notebook run a.ipynb -o ."),
        ("a long word", "trs check $(head -c 100000 /dev/zero | tr '\\0' x)"), ("2000 words", "trs check $(seq 2000)"),
        ("a long path", "trs report {0} --format html -o {0}/$(head -c 5000 /dev/zero | tr '\\0' y)"), ("bytes that are no text", "trs check \"$(printf '\\377\\376')\""), ("an empty variable", "trs new \"$NONE\""),
    ];

    /// <summary>The attacks.</summary>
    public static IEnumerable<HostileCase> All()
    {
        for (var i = 0; i < Calls.Length; i++)
        {
            for (var j = 0; j < 6; j++)
            {
                var (word, call) = (Words[((i * 5) + (j * 7)) % Words.Length], Calls[i]);
                yield return new HostileCase($"call {i}.{j}: {string.Join(' ', call)} <- {VisibleText.Of(word)}", Study, Array.ConvertAll(call, each => each.Replace("{1}", word, StringComparison.Ordinal)));
            }
        }

        foreach (var (index, (name, value)) in Variables.Index())
        {
            string[][] calls =
            [
                ["analyse", "{0}"], ["report", "{0}", "-o", "{0}/out"], ["check", "{0}", "--lang", "vi"], ["kernel", "install", "--prefix", "{0}/jupyter"],
            ];
            var call = name == "HOME" && string.IsNullOrEmpty(value) ? calls[0] // the real home would be found
                : name is "HOME" or "XDG_DATA_HOME" or "JUPYTER_DATA_DIR" ? ["kernel", "uninstall"] : name is "TMPDIR" or "TRS_BROWSER" or "LC_ALL" ? calls[1] : calls[index % calls.Length];
            yield return new HostileCase($"environment {index}: {name}={value ?? "nothing"}", Study, call) { Environment = [(name, value)] };
        }

        foreach (var (name, call) in Shells)
        {
            yield return new HostileCase($"shell: {name}", Study, call) { IsOfShell = true };
        }
    }

    private static void Study(Scratch folder) => folder.Study("a.csv", Encoding.UTF8.GetBytes(HostileCorpus.Rows(60)));
}
