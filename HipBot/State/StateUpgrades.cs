using Newtonsoft.Json.Linq;

namespace HipBot.State;

/// <summary>The steps that make what an earlier HipBot has stored what this one stores; each is for good, with a test on states of its release.</summary>
internal static class StateUpgrades
{
    /// <summary>The version of what is stored now.</summary>
    public const int Latest = 2;

    /// <exception cref="StateVersionException">A later HipBot has stored it.</exception>
    public static void Apply(JToken item, int version)
    {
        if (version > Latest)
        {
            throw new StateVersionException($"State has version {version}, and this HipBot knows versions up to {Latest}. A later HipBot has to go on with it.");
        }

        if (version < 2)
        {
            NamedSteps.Add(item);
        }
    }
}
