using System.Globalization;
using System.Net;
using System.Text;
using HipBot.Http;

namespace HipBot.HandOff;

/// <summary>A note as one page of HTML, in the order in which a clinician reads: complaint, findings, danger signs, what it may be, what was advised, the words themselves.</summary>
internal static class HandOffPage
{
    private const string Style = """
        body{font:15px/1.45 system-ui,sans-serif;color:#1d2f40;background:#fff;max-width:46rem;margin:2rem auto;padding:0 1rem}
        h1{font-size:1.5rem;margin:0 0 .2rem}h2{font-size:1.05rem;margin:1.4rem 0 .4rem;border-bottom:1px solid #c4d3dd}
        table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.2rem .6rem .2rem 0}th{font-weight:600;width:min(13rem,38%)}
        .level{background:#eef4f8;border-left:4px solid #0b6e8f;padding:.5rem .8rem;margin:.8rem 0}
        .holds{color:#9b1c1c;font-weight:600}.small{color:#4a6072;font-size:.9rem}
        blockquote{margin:.3rem 0;padding-left:.7rem;border-left:3px solid #c4d3dd}
        a{color:#0b6e8f}.acts{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin:1rem 0}
        button{min-height:2.75rem;padding:.4rem 1.1rem;border:1px solid #0b6e8f;border-radius:.5rem;background:#fff;color:#0b6e8f;font:600 1rem/1.3 system-ui,sans-serif;cursor:pointer}
        button:hover{background:#eef4f8}button:focus-visible{outline:3px solid #0b6e8f;outline-offset:2px}[hidden]{display:none}
        @media print{body{margin:0;max-width:none}.screen{display:none}}
        """;

    // A button is shown only where the browser can do what it says; the page is whole without any of them.
    private const string Script = """
        const note = document.querySelector('main');
        const told = document.getElementById('told');
        const offer = (id, isPossible, act) => {
          const button = document.getElementById(id);
          button.hidden = !isPossible;
          button.addEventListener('click', act);
        };
        const words = () => {
          const copy = note.cloneNode(true);
          copy.querySelectorAll('.screen').forEach(part => part.remove());
          copy.querySelectorAll('h1, h2, p, li, tr, blockquote, .level').forEach(part => part.append('\n'));
          copy.querySelectorAll('th').forEach(part => part.append(': '));
          return copy.textContent.trim();
        };
        offer('print', 'print' in window, () => print());
        offer('copy', navigator.clipboard, async () => {
          await navigator.clipboard.writeText(words());
          told.textContent = 'Copied.';
        });
        offer('share', navigator.share, async () => {
          try {
            await navigator.share({ title: document.title, text: words() });
          } catch (problem) {
            if (problem.name !== 'AbortError') {
              told.textContent = 'That could not be shared.';
            }
          }
        });
        """;

    /// <summary>Nothing but this page's own style and script.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src {InlineHash.Of(Style)}; script-src {InlineHash.Of(Script)}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    public static string Of(HandOffNote note, string fhirPath, int keptDays)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>Hip pain: summary for a clinician</title><style>{Style}</style></head><body><main>");
        page.Append(CultureInfo.InvariantCulture, $"<h1>Hip pain: summary for a clinician</h1><p class=\"small\">Written by HipBot, an automatic triage, from a conversation; {Text(At(note.WrittenAt))}. Nobody was examined. Likely causes are no diagnoses.</p>");
        page.Append("<p class=\"acts screen\"><button type=\"button\" id=\"print\" hidden>Print</button><button type=\"button\" id=\"copy\" hidden>Copy as text</button><button type=\"button\" id=\"share\" hidden>Share</button><span id=\"told\" role=\"status\"></span></p>");
        if (note.Sayings.Count > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"<h2>Complaint</h2><blockquote>{Text(note.Sayings[0].Words)}</blockquote>");
        }

        page.Append(CultureInfo.InvariantCulture, $"<div class=\"level\"><strong>{Text(note.Level.Label)}.</strong> {Text(note.Level.Text)}</div>");
        Table(page, "Findings", note.Present.Select(row => (row.Label, Text(row.Text))));
        Table(page, "Denied", note.Denied.Select(row => (row.Label, Text(row.Text))));
        if (note.Unsure.Count > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p><strong>Asked, not known:</strong> {Text(string.Join(", ", note.Unsure))}.</p>");
        }

        Table(page, "Danger signs", note.Flags.OrderBy(flag => flag.Standing).Select(flag => (flag.Name, Standing(flag))));
        Table(page, "May be", note.Causes.Select(cause => (cause.Name, Text(Sentence(cause)))));
        List(page, "Advised", note.Advice);
        Table(page, "In their own words", note.Sayings.Select(saying => (saying.Question.Length > 0 ? saying.Question : "Unasked", $"{Text(saying.Words)} <span class=\"small\">{Text(saying.At.ToString("HH:mm", CultureInfo.InvariantCulture))}</span>")));
        page.Append(CultureInfo.InvariantCulture, $"<h2>How it was decided</h2><p class=\"small\">Rules: {Text(string.Join(", ", note.Rules))}. Danger signs decide alone and only raise the level; no clinician has signed the rules yet.</p>");
        page.Append(CultureInfo.InvariantCulture, $"<p class=\"small screen\"><a href=\"{Text(fhirPath)}\">The same as a FHIR R4 bundle</a>. This page is kept for {keptDays} days; whoever has its address can read it.</p></main><script type=\"module\">{Script}</script></body></html>");
        return page.ToString();
    }

    private static string Standing(HandOffFlag flag) => flag.Standing switch
    {
        FlagStanding.Holds => $"<span class=\"holds\">present</span>: {Text(flag.Grounds)}",
        FlagStanding.NotFound => "not found",
        _ => "not ruled out: not all of it was asked or answered",
    };

    private static string Sentence(HandOffCause cause) =>
        cause.Likelihood + (cause.For.Length > 0 ? $". For: {cause.For}" : string.Empty) + (cause.Against.Length > 0 ? $". Against: {cause.Against}" : string.Empty) + ".";

    private static void Table(StringBuilder page, string heading, IEnumerable<(string Label, string Html)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        page.Append(CultureInfo.InvariantCulture, $"<h2>{Text(heading)}</h2><table>");
        foreach (var (label, html) in all)
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Text(label)}</th><td>{html}</td></tr>");
        }

        page.Append("</table>");
    }

    private static void List(StringBuilder page, string heading, List<string> lines)
    {
        page.Append(CultureInfo.InvariantCulture, $"<h2>{Text(heading)}</h2><ul>");
        lines.ForEach(line => page.Append(CultureInfo.InvariantCulture, $"<li>{Text(line)}</li>"));
        page.Append("</ul>");
    }

    private static string At(DateTimeOffset at) => at.ToString("d MMMM yyyy, HH:mm 'UTC'zzz", CultureInfo.InvariantCulture);

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
