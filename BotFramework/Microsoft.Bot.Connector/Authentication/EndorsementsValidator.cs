using System;
using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Whether a signing key speaks for a channel.</summary>
public static class EndorsementsValidator
{
    /// <exception cref="ArgumentNullException"><paramref name="endorsements"/> is null.</exception>
    public static bool Validate(string expectedEndorsement, HashSet<string> endorsements)
    {
        // An activity without a channel, and a key that is asked for nothing, have nothing to endorse.
        if (string.IsNullOrWhiteSpace(expectedEndorsement))
        {
            return true;
        }

        ArgumentNullException.ThrowIfNull(endorsements);
        return endorsements.Any(endorsement => string.Equals(endorsement, expectedEndorsement, StringComparison.OrdinalIgnoreCase));
    }
}
