using System.Globalization;
using HipBot.Triage;

namespace HipBot.Tests.Triage.Simulation;

/// <summary>Draws patients from the pictures: typical findings mostly there, some missing, others there by chance.</summary>
internal static class PatientFactory
{
    // Of findings that come together, one now and then stays away.
    private const double Together = 0.85;

    private static readonly IReadOnlyList<BackgroundSign> Background = PatientPicture.Read<IReadOnlyList<BackgroundSign>>(PatientPicture.Beside("background.json"));

    private static readonly string[] NoCause = ["aggravators", "easers", "character", "radiation", "training-change", "activity", "mechanical"];

    /// <summary>As many patients with each condition.</summary>
    public static IEnumerable<SimulatedPatient> OfEach(int count, int seed) =>
        from picture in PatientPicture.All
        from i in Enumerable.Range(0, count)
        select Draw(picture, Seed(seed, picture.Condition, i));

    /// <summary>Patients as they would come: conditions as common as they are.</summary>
    public static IEnumerable<SimulatedPatient> AsTheyCome(int count, int seed)
    {
        var chance = new Chance(seed);
        var shares = PatientPicture.All.Select(picture => KeyValuePair.Create(picture, picture.Share)).ToList();
        return [.. Enumerable.Range(0, count).Select(i => Draw(chance.ByWeight(shares), Seed(seed, "mix", i)))];
    }

    /// <summary>People whose findings are of no condition: places and signs at random, nothing dangerous.</summary>
    public static IEnumerable<SimulatedPatient> OfNoCondition(int count, int seed) =>
        Enumerable.Range(0, count).Select(i => DrawNone(Seed(seed, "none", i)));

    private static SimulatedPatient Draw(PatientPicture picture, int seed)
    {
        var chance = new Chance(seed);
        var profile = picture.Profiles.Count > 0 ? chance.ByWeight(picture.Profiles.Select(one => KeyValuePair.Create(one, one.Share))) : null;
        var truth = new PatientTruth();
        AddPerson(truth, chance, profile?.Age ?? picture.Age, profile?.Female ?? picture.Female);
        AddTime(truth, chance, profile?.Onset ?? picture.Onset, profile?.Days ?? picture.Days);
        var severity = profile?.Severity ?? picture.Severity;
        truth.Add("severity", Text(chance.Between(severity[0], severity[1])));
        AddAll(truth, chance, chance.ByWeight(profile?.Sites ?? picture.Sites).Split(' ').Select(site => $"location={site}"), 1);
        AddAll(truth, chance, profile?.Force ?? [], 1);
        AddSigns(truth, chance, profile?.Signs);
        AddSigns(truth, chance, picture.Signs);
        AddBackground(truth, chance, picture.Never);
        return new(seed, picture.Condition, truth, [picture.Condition, .. picture.Accepts], ReferenceLevels.Of(truth, picture), picture.Complaint);
    }

    private static SimulatedPatient DrawNone(int seed)
    {
        var chance = new Chance(seed);
        var truth = new PatientTruth();
        AddPerson(truth, chance, [18, 70, 38], 50);
        AddTime(truth, chance, new Dictionary<string, double> { ["gradual"] = 70, ["sudden"] = 15, ["recurrent"] = 15 }, new Dictionary<string, double> { ["2..42"] = 60, ["43..300"] = 40 });
        truth.Add("severity", Text(chance.Between(1, 6)));
        var slots = Shipped.Knowledge.Slots;
        var places = slots.Find("location")!.Values.Where(place => place != "other").ToList();
        foreach (var place in chance.Shuffle(places).Take(chance.Between(1, 2)))
        {
            truth.Add("location", place);
        }

        foreach (var slot in chance.Shuffle(NoCause).Take(5))
        {
            truth.Add(slot, chance.Of(slots.Find(slot)!.Values.Where(value => value is not ("impact-hopping" or "both-legs" or "below-knee" or "foot" or "genitals" or "abdomen")).ToList()));
        }

        AddBackground(truth, chance, []);
        return new(seed, null, truth, [], ReferenceLevels.Of(truth, null), []);
    }

    private static void AddPerson(PatientTruth truth, Chance chance, IReadOnlyList<int> age, double female)
    {
        truth.Add("age", Text(chance.Near(age[0], age[1], age[2])));
        truth.Add("sex", chance.Happens(female / 100) ? "female" : "male");
        truth.Add("side", chance.Happens(0.5) ? "left" : "right");
    }

    private static void AddTime(PatientTruth truth, Chance chance, IReadOnlyDictionary<string, double> onset, IReadOnlyDictionary<string, double> ranges)
    {
        truth.Add("onset.mode", chance.ByWeight(onset));
        var range = chance.ByWeight(ranges).Split("..");
        truth.Add("onset.when", AgoOf(chance.Between(Number(range[0]), Number(range[1]))));
    }

    // People tell days, then weeks, then months.
    private static string AgoOf(int days) => days switch
    {
        < 14 => $"P{days}D ago",
        < 70 => $"P{days / 7}W ago",
        < 365 => $"P{days / 30}M ago",
        _ => $"P{days / 365}Y ago",
    };

    private static void AddSigns(PatientTruth truth, Chance chance, IReadOnlyDictionary<SignFrequency, IReadOnlyList<string>>? signs)
    {
        foreach (var (frequency, texts) in signs ?? new Dictionary<SignFrequency, IReadOnlyList<string>>())
        {
            foreach (var text in texts.Where(_ => chance.Happens(frequency.ToShare())))
            {
                var parts = text.Split(' ');
                AddAll(truth, chance, parts, parts.Length == 1 ? 1 : Together);
            }
        }
    }

    private static void AddAll(PatientTruth truth, Chance chance, IEnumerable<string> findings, double share)
    {
        var pick = chance.Between(0, 1000);
        foreach (var finding in findings.Where(_ => chance.Happens(share)))
        {
            var parts = finding.Split('=', 2);
            var values = parts[1].Split('|');
            truth.Add(parts[0], values[pick % values.Length]);
        }
    }

    private static void AddBackground(PatientTruth truth, Chance chance, IReadOnlyList<string> never)
    {
        foreach (var sign in Background.Where(sign => chance.Happens(sign.Percent / 100) && !never.Contains(sign.Finding) && sign.Fits(truth)))
        {
            var parts = sign.Finding.Split('=', 2);
            truth.Add(parts[0], parts[1]);
        }
    }

    // Not the hash of the text: that differs from run to run.
    private static int Seed(int seed, string name, int number) => name.Aggregate((seed * 7919) + number, (sum, letter) => unchecked((sum * 31) + letter)) & int.MaxValue;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
