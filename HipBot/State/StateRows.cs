using System.Data.Common;

namespace HipBot.State;

/// <summary>What a row of the state database holds.</summary>
internal static class StateRows
{
    /// <summary>A text that may be missing.</summary>
    public static string? Text(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
